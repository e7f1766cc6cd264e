/** What is still to be said in a text: in capitals and brackets; not the words of a link, nor the box of a task. */
export const placeholder = /\[(\p{Lu}[\p{Lu}\d' /-]*[\p{Lu}\d])\](?![([:])/gu;
