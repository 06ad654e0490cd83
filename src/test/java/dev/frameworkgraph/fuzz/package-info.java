/**
 * What no input may do, tried on inputs that a fuzzer makes up. Each target is a part of the program that reads what others wrote; the
 * build tries it on the inputs in {@code src/test/resources/fuzz}, and the Maven profile {@code fuzz} looks for more.
 */
@NullMarked
package dev.frameworkgraph.fuzz;

import org.jspecify.annotations.NullMarked;
