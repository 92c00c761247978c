#pragma once

#include "core/operation.h"
#include "support/answeringserver.h"

#include <QJsonDocument>
#include <QJsonObject>

// Plisio's operations as a test lays them out: the pages of its list, and what it says of single ones.
class ListedPlisio
{
public:
    QList<QList<Operation>> pages; // from the first; what lies past the end is the last one again
    QMap<QString, Operation> single; // at /operations/{id}; any other is refused
    QByteArrayList withdrawals; // whole answers, one for each request; afterwards the connection is closed
    QList<int> refusedPages;
    bool isSilent = false; // closes every connection without an answer
    std::function<void(const QByteArray &target)> beforeAnswer;

    ListedPlisio()
    {
        m_server.answerBy([this](const QByteArray &target) { return answerTo(target); });
    }

    [[nodiscard]] QString base() const { return m_server.base(); }
    // How many requests were for something that begins like this ("operations/", "operations?").
    [[nodiscard]] qsizetype count(const QByteArray &what) const
    {
        const QByteArray start = "/api/v1/" + what;
        return std::count_if(m_server.targets().begin(), m_server.targets().end(),
                             [&start](const QByteArray &target) { return target.startsWith(start); });
    }

    // From now on nobody is there.
    void leave() { m_server.close(); }

    // An answer to a withdrawal.
    static QByteArray success(const Operation &operation) { return enveloped("success", toJson(operation), 201); }
    static QByteArray refusal()
    {
        return AnsweringServer::message(422, R"({"status":"error","data":{"message":"no","code":116}})");
    }

private:
    QByteArray answerTo(const QByteArray &target)
    {
        if (beforeAnswer) {
            beforeAnswer(target);
        }
        if (isSilent) {
            return {};
        }
        const QByteArray path = target.split('?').first().mid(qstrlen("/api/v1/"));
        if (path == "operations/withdraw") {
            return withdrawals.isEmpty() ? QByteArray() : withdrawals.takeFirst();
        }
        if (path == "operations") {
            return answerPage(target.split('=').value(1).split('&').first().toInt());
        }
        const auto operation = single.constFind(QString::fromLatin1(path.mid(qstrlen("operations/"))));
        return operation == single.constEnd() ? refusal() : enveloped("success", toJson(*operation), 200);
    }

    [[nodiscard]] QByteArray answerPage(int page) const
    {
        if (refusedPages.contains(page)) {
            return refusal();
        }
        QByteArrayList entries;
        for (const Operation &operation : pages.value(std::min<qsizetype>(page, pages.size()) - 1)) {
            entries.append(toJson(operation));
        }
        return enveloped("success", R"({"operations":[)" + entries.join(',') + "]}", 200);
    }

    static QByteArray enveloped(const QByteArray &status, const QByteArray &data, int httpStatus)
    {
        return AnsweringServer::message(httpStatus, R"({"status":")" + status + R"(","data":)" + data + '}');
    }

    // What is empty is missing.
    static QByteArray toJson(const Operation &operation)
    {
        QJsonObject object{{QStringLiteral("id"), operation.id},
                           {QStringLiteral("type"), operation.type},
                           {QStringLiteral("status"), operation.status},
                           {QStringLiteral("psys_cid"), operation.currency}};
        object.insert(QStringLiteral("amount"), operation.amount ? operation.amount->toString() : QString());
        if (operation.createdAt.isValid()) {
            object.insert(QStringLiteral("created_at_utc"), operation.createdAt.toSecsSinceEpoch());
        }
        if (operation.hasRecipients && operation.recipients.size() == 1) {
            object.insert(QStringLiteral("wallet_hash"), operation.recipients.firstKey());
        } else if (operation.hasRecipients) {
            QJsonObject many;
            for (auto entry = operation.recipients.begin(); entry != operation.recipients.end(); ++entry) {
                many.insert(entry.key(), entry->toString());
            }
            object.insert(QStringLiteral("sendmany"), many);
        }
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

    AnsweringServer m_server;
};
