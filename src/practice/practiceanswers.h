#pragma once

#include "practice/httpanswer.h"
#include "practice/practicecurrency.h"
#include "practice/practicemarket.h"
#include "practice/practiceorder.h"
#include "practice/practicestate.h"

#include <QJsonArray>
#include <QJsonObject>

// Plisio's answers in their documented shapes, numbers and strings as mixed as there. Pure.

HttpAnswer successAnswer(const QJsonValue &data, int httpStatus = 200);
HttpAnswer errorAnswer(const PracticeRefusal &refusal);

// What /operations/withdraw answers; the status is 201.
QJsonObject withdrawalAnswer(const PracticeOperation &operation);
// What /operations/{id} answers, and an entry of /operations.
QJsonObject operationAnswer(const PracticeOperation &operation);
// Empty for a fiat currency that the market does not know.
QJsonArray currenciesAnswer(const QString &fiat, const PracticeMarket &market);
QJsonObject balanceAnswer(const PracticeCurrency &currency, const Amount &balance);
QJsonObject feeAnswer(const PracticeCurrency &currency, FeePlan plan);
QJsonObject feePlanAnswer(const PracticeCurrency &currency);
QJsonObject commissionAnswer(const PracticeOrder &order, const Amount &balance);
