package dev.frameworkgraph.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one place why a command failed: known failures in their own words, others with a trace. */
final class FailureHandler implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception exception, CommandLine line, ParseResult parsed) {
        PrintWriter messages = line.getErr();
        if (exception instanceof CommandFailure failure) {
            messages.println(line.getColorScheme().errorText(failure.getMessage()));
            messages.flush();
            return failure.status();
        }
        messages.println("This should not have happened:");
        exception.printStackTrace(messages);
        messages.flush();
        return ExitStatus.FAILED;
    }
}
