/** A file of each common shape that names `runtime` at 1.0.0; `{host}` is the registry. */
export const gitopsFiles = {
  "kustomize/kustomization.yaml": `resources: [runtime.yaml]
images:
  - name: runtime # the deployment's own word
    newName: {host}/acme/runtime
    newTag: v1.0.0
  - name: cache
    newTag: "8.1"
`,
  "charts/values.yaml": `# 0.9.0 was withdrawn
runtime:
  image:
    repository: {host}/acme/runtime
    tag: "v1.0.0"
    pullPolicy: IfNotPresent
`,
  "argocd/runtime.yaml": `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: runtime
spec:
  source:
    repoURL: https://github.com/acme/runtime.git
    targetRevision: v1.0.0
    helm:
      values: |
        runtime:
          image:
            repository: {host}/acme/runtime
            tag: v1.0.0 # inside a string
`,
  "compose.yaml": `services:
  runtime:
    image: \${RUNTIME:-{host}/acme/runtime:v1.0.0}
`,
  "terraform/main.tf": `variable "runtime_image" {
  default = "{host}/acme/runtime:v1.0.0"
}
`,
} as const;
