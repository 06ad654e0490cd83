package dev.frameworkgraph.http.embed;

/** In which form an address is answered, whatever comes of it. */
public interface Form {

    /** Pictures and the like, which pages elsewhere show: a new catalog may reach them a little later. */
    String SHARED = "public, max-age=300";

    String contentType();

    /** How long the answer may be kept when nothing went wrong. */
    default String cacheControl() {
        return SHARED;
    }

    /** What is told instead when something went wrong. */
    Made notice(int status, String message);
}
