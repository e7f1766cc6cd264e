/** The field that the notes of the sample have: they are for trying things, and nothing that somebody has done. */
export const sampleMark = 'sample';
