package dev.frameworkgraph.advice;

/** What comes of asking for a stack. */
public sealed interface ComposeStackResult
        permits StackPlans, UnsatisfiableStack, UndecidedStack, ContradictoryRequirements, UnknownNames {}
