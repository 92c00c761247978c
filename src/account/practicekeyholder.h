#pragma once

#include "account/keyexam.h"
#include "account/keyholder.h"

// Practice's key: always the same, always there, known to no keychain. It opens nothing but the simulated Plisio.
class PracticeKeyHolder : public KeyHolder
{
    Q_OBJECT

public:
    PracticeKeyHolder(const ApiConnection &connection, Clock now, QObject *parent = nullptr);

    QFuture<Result<Done, KeyError>> load() override;
    [[nodiscard]] std::optional<ActiveKey> key() const override;
    [[nodiscard]] KeySource source() const override { return KeySource::Memory; }

    QFuture<KeyHealthReport> test(const Secret &candidate) override;
    QFuture<KeyHealthReport> check() override;

    // KeyFault::Other: a key given in practice is not kept anywhere.
    QFuture<Result<Done, KeyError>> store(const Secret &secret) override;
    QFuture<Result<Done, KeyError>> keepInMemory(const Secret &secret) override;
    QFuture<Result<Done, KeyError>> forget() override;

private:
    KeyExam m_exam;
};
