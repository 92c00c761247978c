#pragma once

#include <QString>
#include <QVariantList>

// A part of a statement behind its WHERE, " AND ..." or empty, and the values that it takes.
struct SqlCondition {
    QString sql;
    QVariantList values;
};

// A text that is looked for in the history, as SQL asks for it. Pure.
class SearchedText
{
public:
    explicit SearchedText(QString text) : m_text(std::move(text)) {}

    // The text's groups of three characters, as the index of words is asked for; empty when it has none.
    [[nodiscard]] QString pattern() const;
    // Whether condition() alone tells what holds the text.
    [[nodiscard]] bool isExact() const;
    // On table entry. Empty where it is not exact.
    [[nodiscard]] SqlCondition condition() const;

private:
    QString m_text;
};
