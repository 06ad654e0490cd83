package dev.frameworkgraph.advice;

/** What comes of asking for a recommendation. */
public sealed interface RecommendResult permits Recommendations, NoCandidate, ContradictoryRequirements, UnknownNames {}
