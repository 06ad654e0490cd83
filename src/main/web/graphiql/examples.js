// The tabs of a first visit. Each query is run against the shipped catalog by a test.
window.FRAMEWORK_GRAPH_EXAMPLES = [
  {
    title: "Flask",
    query: `# What is Flask, what do its makers aim at,
# and what can it do out of the box?
query Flask {
  framework(by: { slug: "flask" }) {
    name
    summary
    status
    licenses
    scope { kind rule }
    latestRelease { version releasedOn }
    designGoals { quality statement }
    features(
      where: { level: { eq: BUILT_IN } }
      first: 50
    ) {
      totalCount
      nodes {
        feature { name }
        completeness
        since { version }
        note
      }
    }
  }
}
`,
  },
  {
    title: "OpenAPI and ASGI",
    query: `# Which web frameworks speak ASGI and
# generate OpenAPI themselves?
query OpenApiOnAsgi {
  frameworks(
    where: {
      kind: { eq: WEB_FRAMEWORK }
      standard: { eq: "asgi" }
      supports: [
        { feature: "api.openapi", minLevel: BUILT_IN }
      ]
    }
  ) {
    totalCount
    nodes {
      name
      summary
      support(feature: "api.openapi") {
        completeness
        evidence { shows url }
      }
    }
  }
}
`,
  },
  {
    title: "ORMs by datastore",
    query: `# Object-relational mappers,
# counted by datastore and status.
query Orms {
  frameworks(
    where: { kind: { eq: ORM }, isComponent: false }
    orderBy: [{ field: NAME }]
  ) {
    totalCount
    facets(by: [DATASTORE, STATUS]) {
      name
      buckets { label count value }
    }
    nodes {
      name
      status
      latestRelease { version releasedOn }
    }
  }
}
`,
  },
  {
    title: "Side by side",
    query: `# Five systems and four questions.
query SideBySide {
  frameworks(
    where: {
      slug: {
        in: ["django", "fastapi", "flask", "pyramid", "sqlalchemy"]
      }
    }
    orderBy: [{ field: NAME }]
  ) {
    nodes {
      name
      orm: support(feature: "orm.relational") { ...answer }
      login: support(feature: "auth.session-login") { ...answer }
      openApi: support(feature: "api.openapi") { ...answer }
      websockets: support(feature: "realtime.websockets") { ...answer }
    }
  }
}

fragment answer on FeatureSupport {
  level
  completeness
  via { slug }
}
`,
  },
  {
    title: "Around FastAPI",
    query: `# What FastAPI is built on, what inspired it,
# and which servers can run it.
query AroundFastApi {
  framework(by: { slug: "fastapi" }) {
    relationships(
      kinds: [BUILT_ON, INSPIRED_BY, SERVABLE_BY, IMPLEMENTS]
      direction: OUTGOING
      first: 50
    ) {
      totalCount
      nodes {
        label
        role
        derived
        rule
        target {
          ... on Framework { name status }
          ... on Standard { name url }
        }
      }
    }
  }
}
`,
  },
  {
    title: "Scheduled jobs",
    query: `# Who runs jobs on a schedule,
# and through which projects?
query ScheduledJobs {
  feature(by: { key: "jobs.schedule" }) {
    name
    countsIf
    boundary
    supports(
      where: {
        level: { in: [BUILT_IN, OFFICIAL_EXTENSION, THIRD_PARTY] }
      }
      orderBy: [{ field: LEVEL }]
      first: 30
    ) {
      totalCount
      nodes {
        framework { name kind }
        level
        via { name }
        note
      }
    }
  }
}
`,
  },
  {
    title: "Search",
    query: `# Words, beginnings of words, and one typo.
query Search {
  search(text: "templates", first: 10) {
    totalCount
    nodes {
      score
      matchedFields
      item {
        __typename
        ... on Framework { slug summary }
        ... on Feature { key countsIf }
        ... on Standard { slug summary }
      }
    }
  }
}
`,
  },
];
