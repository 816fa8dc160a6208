const pl = {
  markAll: 'Oznacz wszystkie jako przeczytane',
  none: 'Nie ma powiadomień.',
  unread: 'nieprzeczytane',
  reasons: { assigned: 'przydzielono Tobie', mentioned: 'wspomniano o Tobie', due: 'zbliża się termin', overdue: 'po terminie', watched: 'zmiana w obserwowanym', ready: 'można zaczynać', review: 'do sprawdzenia', expired: 'już nie obowiązuje' } as Record<string, string>,
};

const en: typeof pl = {
  markAll: 'Mark all as read',
  none: 'There are no notifications.',
  unread: 'unread',
  reasons: { assigned: 'assigned to you', mentioned: 'you were mentioned', due: 'due soon', overdue: 'overdue', watched: 'something you watch changed', ready: 'can be begun', review: 'to be reviewed', expired: 'no longer valid' },
};

export const words = { pl, en };
