/** A property whose values are addresses. */
const link = (name: string) => ({ "@id": name, "@type": "@id" });

/**
 * The context of the annotations: the Web Annotation's own, and what it lacks. Where a passage is from, whose words it is and
 * where they were said is in PROV-O's terms, how a report bears on it in CiTO's. Dates are EDTF literals of the Library of
 * Congress's datatype. Our own words are in `language`.
 */
export function annotationContext(language: string): readonly [string, object] {
	const text = (name: string) => ({ "@id": name, "@language": language });
	const date = (name: string) => ({ "@id": name, "@type": "http://id.loc.gov/datatypes/edtf/EDTF" });
	return [
		"http://www.w3.org/ns/anno.jsonld",
		{
			prov: "http://www.w3.org/ns/prov#",
			cito: "http://purl.org/spar/cito/",
			dc: "http://purl.org/dc/elements/1.1/",
			dcterms: "http://purl.org/dc/terms/",
			schema: "http://schema.org/",
			skos: "http://www.w3.org/2004/02/skos/core#",
			"prov:wasQuotedFrom": link("prov:wasQuotedFrom"),
			"prov:wasDerivedFrom": link("prov:wasDerivedFrom"),
			"prov:wasAttributedTo": link("prov:wasAttributedTo"),
			"prov:wasGeneratedBy": link("prov:wasGeneratedBy"),
			"cito:extends": link("cito:extends"),
			"cito:disagreesWith": link("cito:disagreesWith"),
			"cito:agreesWith": link("cito:agreesWith"),
			"dcterms:date": date("dcterms:date"),
			"dcterms:issued": date("dcterms:issued"),
			"dcterms:type": link("dcterms:type"),
			"dcterms:isPartOf": link("dcterms:isPartOf"),
			"dcterms:relation": link("dcterms:relation"),
			"schema:jobTitle": text("schema:jobTitle"),
			"skos:inScheme": link("skos:inScheme"),
			"skos:prefLabel": text("skos:prefLabel"),
			"skos:definition": text("skos:definition"),
			"skos:note": text("skos:note"),
		},
	];
}
