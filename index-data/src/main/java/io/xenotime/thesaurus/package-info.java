/**
 * The vocabulary of the field: elements, minerals, companies, projects, places and acronyms, with
 * all the ways they are written. May import article and Jackson.
 */
package io.xenotime.thesaurus;
