const pl = {
  files: 'Pliki',
  add: 'Dodaj plik',
  drop: 'Upuść pliki tutaj',
  sending: (name: string) => `Wysyłanie: ${name}`,
  failed: (name: string) => `Nie wysłano: ${name}`,
  sent: (name: string) => `Dodano plik ${name}`,
  none: 'Nie ma plików. Upuść je tutaj.',
};

const en: typeof pl = {
  files: 'Files',
  add: 'Add a file',
  drop: 'Drop files here',
  sending: (name) => `Sending: ${name}`,
  failed: (name) => `Not sent: ${name}`,
  sent: (name) => `File added: ${name}`,
  none: 'There are no files. Drop them here.',
};

export const words = { pl, en };
