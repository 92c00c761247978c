// Precompiled for the tests.
#pragma once

#include "pch_core.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
