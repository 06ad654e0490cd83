package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.catalog.FrameworkKind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The least that the shipped catalog holds. Raise a floor when the catalog has grown past it; never lower one, nor add an exception without
 * a reason, to let a change pass.
 */
final class CatalogFloors {

    static final int PYTHON_ENTRIES = 200;
    static final int OTHER_ENTRIES = 40;

    /** Decided on every applicable feature. */
    static final List<String> DECIDED_ON_ALL = List.of("django", "fastapi", "flask", "pyramid", "sqlalchemy");

    /** How many more are decided on nearly the whole core. */
    static final int NEARLY_DECIDED = 25;

    /** The share of the core that counts as nearly whole. */
    static final double NEARLY_WHOLE = 0.9;

    /** The kinds they are of. */
    static final Set<FrameworkKind> NEARLY_DECIDED_KINDS = Set.of(FrameworkKind.WEB_FRAMEWORK, FrameworkKind.ORM);

    static final int CURATED_RELATIONSHIPS = 900;

    /** Of the applicable features of all entries, those decided; 0.297 on 2026-11-22. */
    static final double KNOWN_SHARE = 0.295;

    /** The same for the features of the core; 0.376 on 2026-11-22. */
    static final double CORE_KNOWN_SHARE = 0.37;

    /** Entries without a package, and why. */
    static final Map<String, String> WITHOUT_PACKAGE = Map.of(
            "full-stack-fastapi-template", "a repository to copy: its releases are tags, and no registry has it");

    /** Entries without a licence, and why. */
    static final Map<String, String> WITHOUT_LICENSE = Map.of(
            "c2cgeoform", "its curator found none stated",
            "fastapi-vue-setup", "its curator found none stated",
            "pyramid-cookiecutter-starter", "its curator found none stated",
            "tornado-auth-sessions", "its curator found none stated");

    /** Python packages whose latest release declares no interpreter range in its metadata. */
    static final Set<String> WITHOUT_RANGE = Set.of(
            "aiocache",
            "aiohttp-admin",
            "aiohttp-debugtoolbar",
            "aiohttp-security",
            "aiohttp-session",
            "apiflask",
            "bottle",
            "cornice",
            "cornice-swagger",
            "deform",
            "django-prometheus",
            "django-webtest",
            "falcon-helpers",
            "flask-principal",
            "graphene",
            "graphene-django",
            "mongomotor",
            "mysql-python",
            "paginate",
            "prometheus-flask-exporter",
            "pyams-chat",
            "pyams-content",
            "pylons",
            "pyramid-beaker",
            "pyramid-chameleon",
            "pyramid-mailer",
            "pyramid-mako",
            "pyramid-oauthlib-lowlevel",
            "pyramid-retry",
            "pyramid-session-redis",
            "pyramid-storage",
            "pyramid-zodbconn",
            "routes",
            "sanic-ext",
            "sanic-testing",
            "saq",
            "sqlalchemy-migrate",
            "tornado-swagger",
            "translationstring",
            "ws4py",
            "wtforms-alchemy");

    private CatalogFloors() {}
}
