import { useQuery } from "@tanstack/react-query";
import { execute } from "./execute";
import { graphql, useFragment, type FragmentType } from "./gql";

const SUPPORTERS = graphql(`
  query Supporters($feature: FeatureRef!) {
    frameworks(
      where: { kind: { eq: WEB_FRAMEWORK }, supports: { feature: $feature, minLevel: BUILT_IN } }
      orderBy: { field: COVERAGE, direction: DESC }
    ) {
      totalCount
      nodes {
        id
        ...Supporter
      }
    }
  }
`);

const SUPPORTER = graphql(`
  fragment Supporter on Framework {
    name
    documentation
    support(feature: $feature) {
      since {
        version
      }
      evidence {
        url
        shows
      }
    }
  }
`);

/** Which web frameworks have a feature built in, and what shows it? */
export function Supporters({ feature }: { feature: string }) {
  const { data, error } = useQuery({
    queryKey: ["Supporters", feature],
    queryFn: () => execute(SUPPORTERS, { feature }),
    retry: false,
  });
  if (error) return <p role="alert">{error.message}</p>;
  if (!data) return <p>Asking …</p>;
  return (
    <>
      <h1>
        {data.frameworks.totalCount} web frameworks with {feature}
      </h1>
      <ul>
        {data.frameworks.nodes.map((node) => (
          <Supporter key={node.id} framework={node} />
        ))}
      </ul>
    </>
  );
}

/** Sees what its own fragment asks for, and nothing else of the query. */
function Supporter(props: { framework: FragmentType<typeof SUPPORTER> }) {
  const { name, documentation, support } = useFragment(SUPPORTER, props.framework);
  const proof = support.evidence[0];
  return (
    <li>
      <a href={documentation ?? undefined}>{name}</a> {support.since && `since ${support.since.version}`}
      {proof && <blockquote cite={proof.url}>{proof.shows}</blockquote>}
    </li>
  );
}
