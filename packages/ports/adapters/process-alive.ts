/** Whether a process runs on this machine. */
export function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // Somebody else's living process answers EPERM.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
