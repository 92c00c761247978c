#pragma once

#include "practice/practicestate.h"

#include <QJsonObject>

// What /operations answers: one page of the operations (newest first) that the query's type, status, currency and search let
// through. Pages count from 1 and hold limit entries (10 if not asked, 50 at most); a page past the end is the last one
// again. The links carry the whole query with the key, as Plisio's do.
QJsonObject listOperations(const QList<PracticeOperation> &operations, const QMap<QString, QString> &query);
