/**
 * Settings of both programs, read from options and the environment, with every mistake told at
 * once. May import the JDK.
 */
package io.xenotime.settings;
