/** Thrown where a planned fault breaks off the connection. */
export class ConnectionDropped extends Error {}
