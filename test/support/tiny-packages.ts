import { gzipSync, crc32 } from "node:zlib";

export interface TinyPackage {
  readonly name: string;
  readonly version: string;
  readonly requires?: readonly string[];
  /** Any text: other bytes for the same version. */
  readonly body?: string;
}

/** The smallest wheel that installers accept. */
export function tinyWheel({ name, version, requires = [], body = "" }: TinyPackage) {
  const stem = `${name.replaceAll("-", "_")}-${version}`;
  const info = `${stem}.dist-info`;
  const bytes = zip({
    [`${name.replaceAll("-", "_")}/__init__.py`]: body,
    [`${info}/METADATA`]: metadata({ name, version, requires }),
    [`${info}/WHEEL`]: "Wheel-Version: 1.0\nGenerator: tiny\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    [`${info}/RECORD`]: "",
  });
  return { filename: `${stem}-py3-none-any.whl`, bytes };
}

/** The smallest sdist that an index accepts. It cannot be built. */
export function tinySdist({ name, version, requires = [] }: TinyPackage) {
  const stem = `${name.replaceAll("-", "_")}-${version}`;
  const bytes = gzipSync(tar({ [`${stem}/PKG-INFO`]: metadata({ name, version, requires }) }));
  return { filename: `${stem}.tar.gz`, bytes };
}

/** The smallest tarball that npm installs. */
export function tinyTarball(
  { name, version, body = "" }: TinyPackage,
  more: Record<string, unknown> = {},
): Buffer {
  return gzipSync(
    tar({
      "package/package.json": JSON.stringify({ name, version, main: "index.js", ...more }),
      "package/index.js": body,
    }),
  );
}

/** The smallest crate that cargo builds, with the manifest that `cargo package` would write. */
export function tinyCrate({ name, version, body = "" }: TinyPackage, more = ""): Buffer {
  const head = `[package]\nname = "${name}"\nversion = "${version}"\nedition = "2021"\n`;
  const stem = `${name}-${version}`;
  return gzipSync(tar({ [`${stem}/Cargo.toml`]: `${head}${more}`, [`${stem}/src/lib.rs`]: body }));
}

function metadata({ name, version, requires = [] }: TinyPackage): string {
  const lines = ["Metadata-Version: 2.3", `Name: ${name}`, `Version: ${version}`, "Requires-Python: >=3.9"];
  return [...lines, ...requires.map((each) => `Requires-Dist: ${each}`), "", ""].join("\n");
}

/** A zip file of stored entries (PKWARE APPNOTE 6.3). */
export function zip(files: Readonly<Record<string, string>>): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x21, 8); // 1980-01-01
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const entry = Buffer.concat([Buffer.from("PK\x03\x04"), common, Buffer.from(name), content]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00"), common, tail, Buffer.from(name));
    local.push(entry);
    offset += entry.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(local.length, 8);
  end.writeUInt16LE(local.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, central, end]);
}

function tar(files: Readonly<Record<string, string>>): Buffer {
  const blocks = Object.entries(files).flatMap(([name, text]) => {
    const content = Buffer.from(text);
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write("0000644\0", 100);
    header.write(`${content.length.toString(8).padStart(11, "0")}\0`, 124);
    header.write("00000000000\0", 136);
    header.write("        0", 148);
    header.write("ustar\x0000", 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
    return [header, content, Buffer.alloc((512 - (content.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}
