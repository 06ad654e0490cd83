package dev.frameworkgraph.http.embed;

import tools.jackson.databind.JsonNode;

/** A page with the head that its subject gives it. */
record Page(PageForm form, Subject subject, String base, boolean mayBeMissing) implements Embed {

    @Override
    public Question question() {
        return subject.question();
    }

    @Override
    public Made made(JsonNode data) {
        Head head = subject.head(data);
        int status = head.isFound() || !mayBeMissing ? Made.OK : Made.NOT_FOUND;
        return new Made(status, form.with(head.tags(base)));
    }
}
