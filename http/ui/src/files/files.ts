/** What the server knows of a file beyond its record: versions, texts of pages, where words stand, pictures. */
import { api, read } from '../api/client';
import type { AnyRecord, Segment } from '../api/types';
import type { components } from '../api/schema';

type Schemas = components['schemas'];
export type FileVersion = Schemas['AttachmentVersion'];
export type PageText = Schemas['FilePageText'];
export type PageWord = Schemas['FilePageWords']['words'][number];
export type FoundPages = Schemas['FilePageList'];
export type UnreadFile = Schemas['UnreadFileList']['items'][number];
export type Place = Schemas['Place'];

const byId = (id: number) => ({ path: { id } });

export async function readVersions(id: number, signal?: AbortSignal): Promise<FileVersion[]> {
  return (await read(api.GET('/attachments/{id}/versions', { signal, params: byId(id) }))).items;
}

export async function restoreVersion(id: number, number: number): Promise<AnyRecord> {
  const answer = api.POST('/attachments/{id}/versions/{number}/restore', { params: { path: { id, number } } });
  return (await read(answer)) as unknown as AnyRecord;
}

export async function readAgain(id: number): Promise<AnyRecord> {
  return (await read(api.POST('/attachments/{id}/read-again', { params: byId(id) }))) as unknown as AnyRecord;
}

/** The text of a page, with what the words match marked; of the first page that has text where none is named. */
export function readPage(id: number, page: number | null, words: string, signal?: AbortSignal): Promise<PageText> {
  const query = { ...(page ? { page } : {}), ...(words ? { q: words } : {}) };
  return read(api.GET('/attachments/{id}/text', { signal, params: { ...byId(id), query } }));
}

/** Where words that match stand on the picture of a page. */
export async function readWords(id: number, page: number, words: string, signal?: AbortSignal): Promise<PageWord[]> {
  return (await read(api.GET('/attachments/{id}/words', { signal, params: { ...byId(id), query: { page, q: words } } }))).words;
}

/** The pages where the words stand. */
export function findPages(id: number, words: string, signal?: AbortSignal): Promise<FoundPages> {
  return read(api.GET('/attachments/{id}/pages', { signal, params: { ...byId(id), query: { q: words, limit: 100 } } }));
}

export const contentAddress = (id: number, version?: number) =>
  version ? `/api/v1/attachments/${id}/versions/${version}/content?download=true` : `/api/v1/attachments/${id}/content?download=true`;

/** A new version's picture is another one for the browser. */
const ofVersion = (file: AnyRecord) => `of=${String(file.sha256 ?? '').slice(0, 12)}`;

/** The small picture of the first page. */
export const previewAddress = (file: AnyRecord) => `/api/v1/attachments/${file.id}/preview?${ofVersion(file)}`;

export const pageAddress = (file: AnyRecord, page: number) =>
  `/api/v1/attachments/${file.id}/preview?page=${page}&${ofVersion(file)}`;

/** The page whose picture shows what stands on a page of text; null where the file's pages cannot be drawn. */
export function picturePage(file: AnyRecord, page: number): number | null {
  const type = String(file.media_type ?? '');
  if (type === 'application/pdf' || type === 'image/tiff') return page;
  return type.startsWith('image/') ? 1 : null;
}

/** Where a file is read: "/attachments/7?page=3&q=umowa". */
export function fileAddress(id: number, page: number | null, words: string): string {
  const parameters = new URLSearchParams();
  if (page) parameters.set('page', String(page));
  if (words) parameters.set('q', words);
  const text = parameters.toString();
  return `/attachments/${id}${text ? `?${text}` : ''}`;
}

export function placeInFile(parameters: URLSearchParams): { page: number | null; words: string } {
  const page = /^[1-9]\d{0,6}$/.test(parameters.get('page') ?? '') ? Number(parameters.get('page')) : null;
  return { page, words: (parameters.get('q') ?? '').trim() };
}

export type { Segment };
