package dev.frameworkgraph.catalog;

/** Language that applications using a framework are written in. */
public enum Language {
    /** Python. */
    PYTHON,

    /** JavaScript. */
    JAVASCRIPT,

    /** TypeScript. */
    TYPESCRIPT,

    /** Java. */
    JAVA,

    /** Kotlin. */
    KOTLIN,

    /** Ruby. */
    RUBY,

    /** PHP. */
    PHP,

    /** C#. */
    CSHARP,

    /** Go. */
    GO,

    /** Rust. */
    RUST,

    /** Elixir. */
    ELIXIR,

    /** Scala. */
    SCALA,

    /** C. */
    C,

    /** C++. */
    CPP,

    /** Swift. */
    SWIFT
}
