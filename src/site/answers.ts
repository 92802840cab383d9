/** The questions that pages ask, put to the data of this build. */
import * as profile from '../compare/bureau-profile.ts';
import * as outline from '../compare/document-outline.ts';
import * as example from '../compare/example-documents.ts';
import * as facts from '../compare/facts.ts';
import * as held from '../compare/held-documents.ts';
import * as missing from '../compare/missing-measures.ts';
import * as money from '../compare/program-money.ts';
import * as coverage from '../compare/topic-coverage.ts';
import * as topicAnswers from '../compare/topic-profile.ts';
import * as catalogue from '../compare/measure-catalogue.ts';
import * as statements from '../compare/measure-statements.ts';
import * as targets from '../compare/measure-targets.ts';
import * as scope from '../compare/scope-agreement.ts';
import * as peers from '../compare/peer-context.ts';
import * as ladder from '../compare/satisfaction-ladder.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Document } from '../model/tables/document.ts';
import type { Measure } from '../model/tables/measures.ts';
import type { Topic } from '../model/tables/topics.ts';
import type { Unit } from '../model/tables/units.ts';
import { dataset } from './dataset.ts';
import { type Figure, findFigure } from './figures.ts';

export * as findings from './findings.ts';

export const documents = (): readonly DocumentRows[] => dataset().documents;
/** What every document is, without its rows. */
export const heads = (): readonly Document[] => dataset().heads;
export const documentCount = (): number => heads().length;
export const bureau = (key: string): Bureau => dataset().bureau(key);
export const bureaus = (): Bureau[] => profile.heldBureaus(dataset());
export const measures = (): readonly Measure[] => dataset().reference.rows.measures;
export const measure = (key: string | null): Measure | null => dataset().reference.measures.get(key ?? '') ?? null;
export const unit = (key: string | null): Unit | null => dataset().reference.units.get(key ?? '') ?? null;
export const topic = (key: string): Topic | undefined => dataset().reference.topics.get(key);

export const bureauEntry = (key: string): profile.BureauEntry => profile.bureauEntry(dataset(), key);
export const bureauProfile = (key: string): profile.BureauProfile => profile.bureauProfile(dataset(), key);
export const documentOutline = (key: string): outline.DocumentOutline => outline.documentOutline(dataset(), key);
export const documentFacts = facts.documentFacts;
export const newestDocuments = (most: number): DocumentRows[] => facts.newestDocuments(dataset(), most);
export const siteFacts = (): facts.SiteFacts => facts.siteFacts(dataset());
export const measureCatalogue = (): catalogue.MeasureCatalogue => catalogue.measureCatalogue(dataset());
export const sharedMeasures = (): readonly targets.MeasureTargets[] => catalogue.sharedMeasures(dataset());
export const exampleDocuments = (): DocumentRows[] => example.exampleDocuments(dataset());
/** Of all documents, or of one. */
export const scopeAgreement = (document?: string): scope.ScopeAgreement =>
  scope.scopeAgreement(dataset(), document === undefined ? undefined : [dataset().document(document)]);
export const isComparable = targets.isComparable;
export const measureTargets = (measure: Measure): targets.MeasureTargets => targets.measureTargets(dataset(), measure);
export const relatedMeasures = (measure: Measure): targets.MeasureTargets[] =>
  statements.relatedMeasures(dataset(), measure);
export const measureStatements = (comparison: targets.MeasureTargets): statements.MeasureStatements =>
  statements.measureStatements(dataset(), comparison);
export const peerContext = (comparison: targets.MeasureTargets): peers.PeerContext =>
  peers.peerContext(dataset(), comparison);
export const satisfactionLadder = (): ladder.SatisfactionLadder => ladder.satisfactionLadder(dataset());

export const bureausOverYears = (): Bureau[] => held.bureausOverYears(dataset());
export const years = (): number[] => held.heldYears(dataset());
export const documentsOfYear = (year: number): DocumentRows[] =>
  dataset().documents.filter(({ document }) => document.year === year);
export const topics = (): readonly Topic[] => [...dataset().reference.topics.values()];
export const topicProfile = (key: string): topicAnswers.TopicProfile => topicAnswers.topicProfile(dataset(), key);
export const topicCoverage = (): coverage.TopicCoverage => coverage.topicCoverage(dataset());
export const programMoney = (document: string): money.ProgramMoney => money.programMoney(dataset(), document);
export const missingMeasures = (bureau: string): missing.MissingMeasure[] => missing.missingMeasures(dataset(), bureau);

/** No figures where the chart has nothing to show of the subject. */
export const figures = (chart: string, subjects: readonly string[] = ['']): Figure[] =>
  subjects.flatMap((subject) => findFigure(dataset(), chart, subject) ?? []);
