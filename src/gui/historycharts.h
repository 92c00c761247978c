#pragma once

#include "gui/windowservices.h"

#include <QObject>

class ChartPanel;
class EntryModel;
class HistoryFilterBar;
class QBoxLayout;
class QPushButton;

// Puts the pictures into the history's page when they are first asked for, and keeps them and the filter in step. Where no row
// is, there is no picture.
class HistoryCharts : public QObject
{
    Q_OBJECT

public:
    // What the pictures are about, and what they change.
    struct Page {
        EntryModel &model;
        HistoryFilterBar &filter;
        QPushButton &button; // shows and hides them
        QBoxLayout &place;
    };

    HistoryCharts(const WindowServices &services, const Page &page, QObject *parent);

private:
    void show();
    void follow();
    void makePanel();

    WindowServices m_services;
    Page m_page;
    ChartPanel *m_panel = nullptr; // until it is first shown
};
