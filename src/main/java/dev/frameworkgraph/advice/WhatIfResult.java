package dev.frameworkgraph.advice;

/** What comes of asking what a change would do. */
public sealed interface WhatIfResult permits SwapEffect, UpgradeEffect, UnknownNames {}
