package dev.frameworkgraph.advice.compose;

import java.util.BitSet;

/**
 * What solves a problem.
 *
 * @param picks items that were chosen and are of use
 * @param items everything that is there: the start, the picks and what comes with them
 * @param cost of the picks, and of how each demand is met or left unmet
 */
record StackSolution(BitSet picks, BitSet items, int cost) {}
