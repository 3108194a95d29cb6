using System.Globalization;

namespace Lernet.Grading.Exports;

/// <summary>What stands in a cell of a table, ready to be written.</summary>
/// <param name="Text">The text, before quotes are put around it.</param>
internal readonly record struct CsvCell(string Text)
{
    /// <summary>A number as every program reads it: 1234.5; empty where there is none.</summary>
    public static implicit operator CsvCell(double? number) => new(number?.ToString("0.##########", CultureInfo.InvariantCulture) ?? "");

    /// <inheritdoc cref="op_Implicit(double?)"/>
    public static implicit operator CsvCell(double number) => (double?)number;

    /// <summary>A text that a spreadsheet will not run.</summary>
    public static implicit operator CsvCell(string text) => new(Formulas.Neutralise(text));

    /// <summary>A text as it is, for files that Lernet reads again.</summary>
    public static CsvCell Verbatim(string text) => new(text);
}
