/**
 * The one door to Temporal: the host's own where it has one, else the polyfill's. The day that every host has
 * it, this file goes.
 */
export { Temporal } from 'temporal-polyfill';
