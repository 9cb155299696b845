/** Of as many files that move at once the histories are read, each for one request at least. */
export const mostFiles = 300;
