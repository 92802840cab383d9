/** Lists of bureaus and documents that are too long for one page are cut by place: a page a province and prefecture. */
import * as places from '../compare/places.ts';
import { dataset } from './dataset.ts';

/** More documents than this are no list. */
export const MOST_LISTED = 200;

export const isListedByPlace = (): boolean => dataset().heads.length > MOST_LISTED;

/** Codes of the divisions that have a page. */
export const listedPlaces = (): string[] => (isListedByPlace() ? places.listedPlaces(dataset()) : []);
export const outermostPlaces = (): places.PlaceCounts[] => places.outermostPlaces(dataset());
export const placeProfile = (adcode: string): places.PlaceProfile => places.placeProfile(dataset(), adcode);
