#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>

inline int rounds = 15;

// Milliseconds of the best round: what other programs take meanwhile only adds.
template<class Work>
double measure(Work work)
{
    QList<double> figures;
    for (int round = 0; round < rounds + 2; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        if (round >= 2) {
            figures.append(double(timer.nsecsElapsed()) / 1e6);
        }
    }
    return figures.isEmpty() ? 0 : *std::min_element(figures.begin(), figures.end());
}

// SQLite without anything of ours: a statement stepped to its end, each column's text looked at.
class Bare
{
public:
    explicit Bare(const QString &path)
    {
        sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY, nullptr);
    }
    Bare(const Bare &) = delete;
    Bare &operator=(const Bare &) = delete;
    ~Bare() { sqlite3_close(m_database); }

    double time(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK) {
            std::fprintf(stderr, "%s\n", sqlite3_errmsg(m_database));
        }
        const double figure = measure([this, statement] {
            while (sqlite3_step(statement) == SQLITE_ROW) {
                for (int column = 0; column < sqlite3_column_count(statement); ++column) {
                    m_bytes += sqlite3_column_text(statement, column) ? sqlite3_column_bytes(statement, column) : 0;
                }
            }
            sqlite3_reset(statement);
        });
        sqlite3_finalize(statement);
        return figure;
    }

private:
    sqlite3 *m_database = nullptr;
    qint64 m_bytes = 0;
};
