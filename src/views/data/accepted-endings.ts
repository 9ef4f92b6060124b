/** What the file dialog offers first. Whatever else is chosen is read all the same: the content decides. */
export const acceptedEndings =
  '.csv,.tsv,.txt,.xlsx,.xlsm,.xls,.ods,.et,.docx,.doc,.wps,.html,.htm,.mht,.zip';
