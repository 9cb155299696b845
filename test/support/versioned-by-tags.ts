/**
 * A project whose version comes from its tags, as setuptools-scm reads it, by a build backend that stands in the project itself:
 * the text of its pyproject.toml, and its other files.
 */
export function versionedByTags(
  name: string,
  ...dependencies: readonly string[]
): readonly [manifest: string, more: Readonly<Record<string, string>>] {
  const written = dependencies.map((one) => `"${one}"`).join(", ");
  const manifest = `[project]
name = "${name}"
dynamic = ["version"]
requires-python = ">=3.9"
dependencies = [${written}]

[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
`;
  const backend = `import os, pathlib, re
def prepare_metadata_for_build_wheel(directory, config_settings=None):
    version = os.environ['SETUPTOOLS_SCM_PRETEND_VERSION']
    folder = pathlib.Path(directory) / f'${name}-{version}.dist-info'
    folder.mkdir()
    listed = re.search('dependencies = (.*)', pathlib.Path('pyproject.toml').read_text()).group(1)
    requires = ''.join(f'Requires-Dist: {one}\\n' for one in re.findall('"([^"]+)"', listed))
    (folder / 'METADATA').write_text(f'Metadata-Version: 2.1\\nName: ${name}\\nVersion: {version}\\n{requires}')
    (folder / 'WHEEL').write_text('Wheel-Version: 1.0\\nGenerator: x\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n')
    return folder.name
def get_requires_for_build_wheel(config_settings=None): return []
prepare_metadata_for_build_editable = prepare_metadata_for_build_wheel
get_requires_for_build_editable = get_requires_for_build_wheel
def build_wheel(directory, config_settings=None, metadata_directory=None): raise SystemExit('not here')
`;
  return [manifest, { "backend.py": backend }];
}
