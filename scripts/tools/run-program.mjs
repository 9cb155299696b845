import { spawn } from "node:child_process";
import { clearTimeout, setTimeout } from "node:timers";

/** Runs an argument vector to its end. Never throws: a program that cannot be started has exit code 127. */
export function runProgram([program, ...programArguments], { cwd, environment, timeout }) {
  return new Promise((resolve) => {
    const child = spawn(program, programArguments, {
      cwd,
      env: environment,
      stdio: ["ignore", "pipe", "pipe"],
    });
    // Not spawn's own `timeout`: that timer lives on, and keeps this process alive, when the program cannot be started.
    const timer = setTimeout(() => child.kill("SIGKILL"), timeout);
    const settle = (result) => {
      clearTimeout(timer);
      resolve(result);
    };
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk) => (stdout += chunk));
    child.stderr.on("data", (chunk) => (stderr += chunk));
    child.once("error", (error) => settle({ exitCode: 127, stdout, stderr: error.message }));
    child.once("close", (code) => settle({ exitCode: code ?? 1, stdout, stderr }));
  });
}
