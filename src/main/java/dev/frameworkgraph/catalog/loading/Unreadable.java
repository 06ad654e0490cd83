package dev.frameworkgraph.catalog.loading;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says why files cannot be read, in words. */
public final class Unreadable {

    private Unreadable() {}

    public static String reason(IOException e) {
        if (e instanceof NotDirectoryException) {
            return "there is no such folder";
        }
        if (e instanceof NoSuchFileException) {
            return "there is no " + e.getMessage() + " any more";
        }
        if (e instanceof FileSystemLoopException) {
            return "links go round in a circle at " + e.getMessage();
        }
        return e instanceof AccessDeniedException
                ? "permission denied for " + e.getMessage()
                : String.valueOf(e.getMessage());
    }
}
