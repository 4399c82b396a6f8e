/**
 * How good rankings are, by judged queries: files in, figures out. Knows neither an index nor how a
 * search is done. May import the JDK and Jackson.
 *
 * <pre>{@code
 * List<Query> queries = QueriesFile.read(queriesFile);
 * Judgments judgments = QrelsFile.read(qrelsFile);
 * Judge judge = new Judge(Gain.EXPONENTIAL, 1);
 * Evaluation evaluation = Evaluation.of(queries, judgments, judge, query -> search(query));
 * evaluation.mean().ndcg();
 * }</pre>
 */
package io.xenotime.eval;
