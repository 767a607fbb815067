/*
 * Copyright Camunda Services GmbH and/or licensed to Camunda Services GmbH
 * under one or more contributor license agreements. See the NOTICE file
 * distributed with this work for additional information regarding copyright
 * ownership. Camunda licenses this file to you under the Apache License,
 * Version 2.0; you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package org.camunda.bpm.engine.impl;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.context.Context;

/**
 * Changed by Jobteam: this class of Camunda 7.24.0 looks at the expressions of the query itself only, so that an
 * expression inside an or-query of a task query was evaluated although expressions are forbidden (CVE-2026-109432).
 * Here the or-queries are looked at as well, however deep. Nothing else differs. It stands before the engine's own
 * jar on the class path; see docs/adr/0005.
 *
 * @author Thorben Lindhauer
 *
 */
public class QueryValidators {

  /**
   * Whether the query or one of its or-queries holds an expression. Of all queries with or-queries only the task query
   * ever holds expressions.
   */
  private static boolean holdsExpressions(AbstractQuery<?, ?> query) {
    return holdsExpressions(query, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  /** @param seen queries already looked at: a query lists itself, and an or-query shares its parent's list */
  private static boolean holdsExpressions(AbstractQuery<?, ?> query, Set<AbstractQuery<?, ?>> seen) {
    if (!seen.add(query)) {
      return false;
    }
    if (!query.getExpressions().isEmpty()) {
      return true;
    }
    return query instanceof TaskQueryImpl
        && ((TaskQueryImpl) query).getQueries().stream().anyMatch(orQuery -> holdsExpressions(orQuery, seen));
  }

  public static class AdhocQueryValidator<T extends AbstractQuery<?, ?>> implements Validator<T> {

    @SuppressWarnings("rawtypes")
    public static final AdhocQueryValidator INSTANCE = new AdhocQueryValidator();

    private AdhocQueryValidator() {
    }

    @Override
    public void validate(T query) {
      if (!Context.getProcessEngineConfiguration().isEnableExpressionsInAdhocQueries() &&
          holdsExpressions(query)) {
        throw new BadUserRequestException("Expressions are forbidden in adhoc queries. This behavior can be toggled"
            + " in the process engine configuration");
      }
    }

    @SuppressWarnings("unchecked")
    public static <T extends AbstractQuery<?, ?>> AdhocQueryValidator<T> get() {
      return (AdhocQueryValidator<T>) INSTANCE;
    }

  }

  public static class StoredQueryValidator<T extends AbstractQuery<?, ?>> implements Validator<T> {

    @SuppressWarnings("rawtypes")
    public static final StoredQueryValidator INSTANCE = new StoredQueryValidator();

    private StoredQueryValidator() {
    }

    @Override
    public void validate(T query) {
      if (!Context.getProcessEngineConfiguration().isEnableExpressionsInStoredQueries() &&
          holdsExpressions(query)) {
        throw new BadUserRequestException("Expressions are forbidden in stored queries. This behavior can be toggled"
            + " in the process engine configuration");
      }
    }

    @SuppressWarnings("unchecked")
    public static <T extends AbstractQuery<?, ?>> StoredQueryValidator<T> get() {
      return (StoredQueryValidator<T>) INSTANCE;
    }
  }

}
