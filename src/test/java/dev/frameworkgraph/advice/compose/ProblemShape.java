package dev.frameworkgraph.advice.compose;

/**
 * What random problems look like. Whatever ends in percent is the chance of the thing named, for each item, demand or option.
 *
 * @param items all of them, the start included
 * @param startItems the first of them, which the start is made of
 * @param demands what is to be met
 * @param groups of items and demands of one kind, which meet each other; 1 where any item may meet any demand
 * @param ownOptions at most so many ways to meet a demand by one item
 * @param viaOptions at most so many ways to meet a demand by one or two items
 * @param closurePercent of an item with which another comes
 * @param conflictPercent of an item that conflicts with another
 * @param narrowRuntimePercent of an item that does not run everywhere
 * @param softPercent of a demand that may stay unmet
 */
record ProblemShape(
        int items,
        int startItems,
        int demands,
        int groups,
        int ownOptions,
        int viaOptions,
        int closurePercent,
        int conflictPercent,
        int narrowRuntimePercent,
        int softPercent) {}
