package dev.frameworkgraph.registry;

/** A place where packages of one ecosystem are published. */
public interface Registry {

    /**
     * Asks for a package.
     *
     * @param known what the last reading told; facts that never change are taken from it where asking again would cost requests
     */
    RegistryFacts read(PackageUrl url, KnownReleases known) throws RegistryException, InterruptedException;
}
