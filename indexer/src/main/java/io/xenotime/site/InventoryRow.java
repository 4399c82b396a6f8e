package io.xenotime.site;

/** One post in a list, read from JSON: what an inventory keeps of it. Its arrays belong to it. */
record InventoryRow(long id, long modified, boolean isProtected, long[][] terms) {}
