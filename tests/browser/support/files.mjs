// Files for the browser to send and to look into.

/** A PDF of pages with lines of plain letters. */
export function pdf(pages) {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '', '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'];
  const kids = [];
  for (const lines of pages) {
    const number = objects.length + 1;
    kids.push(`${number} 0 R`);
    const content = `BT /F 12 Tf 60 780 Td 18 TL\n${lines.map((line) => `(${line}) Tj T*`).join('\n')}\nET`;
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${number + 1} 0 R /Resources << /Font << /F 3 0 R >> >> >>`);
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`;
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

const filler = (page) => [`Strona ${page}`, '', 'Lokal przy ulicy Dlugiej, pietro drugie.', 'Media rozlicza sie z licznikow.'];

/** A contract of nine pages; the clause stands on the third, and once more on six others. */
export const contract = () => pdf(Array.from({ length: 9 }, (_, index) => [...filler(index + 1), ...(index >= 2 ? ['Umowa najmu wygasa po uplywie okresu wypowiedzenia.'] : [])]));

/** Uploads a file past the page and waits until it was read. */
export async function upload(program, name, bytes, tie) {
  const answer = await fetch(`${program.address}/api/v1/attachments/upload?${new URLSearchParams({ name, ties: tie })}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${program.token}`, 'Content-Type': 'application/octet-stream' },
    body: bytes,
  });
  if (answer.status !== 201) throw new Error(await answer.text());
  const { id } = await answer.json();
  for (let turn = 0; turn < 300; turn += 1) {
    const file = await program.call('GET', `/attachments/${id}`);
    if (file.text_state !== 'pending') return file;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${name} is not read`);
}
