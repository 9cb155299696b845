import { spawn } from "node:child_process";

/** Runs an argument vector to its end. Never throws: a program that cannot be started has exit code 127. */
export function runProgram([program, ...programArguments], { cwd, environment, timeout }) {
  return new Promise((resolve) => {
    const child = spawn(program, programArguments, {
      cwd,
      env: environment,
      stdio: ["ignore", "pipe", "pipe"],
      timeout,
      killSignal: "SIGKILL",
    });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk) => (stdout += chunk));
    child.stderr.on("data", (chunk) => (stderr += chunk));
    child.once("error", (error) => resolve({ exitCode: 127, stdout, stderr: error.message }));
    child.once("close", (code) => resolve({ exitCode: code ?? 1, stdout, stderr }));
  });
}
