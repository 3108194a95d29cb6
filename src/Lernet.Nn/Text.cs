using System.Globalization;

namespace Lernet.Nn;

/// <summary>How numbers are written in messages.</summary>
internal static class Text
{
    /// <summary>Seven significant digits, which is what float32 carries, with a real minus sign.</summary>
    public static string Number(double value) => value.ToString("G7", CultureInfo.InvariantCulture).Replace('-', '−');

    /// <summary>Four significant digits.</summary>
    public static string Short(double value) => value.ToString("G4", CultureInfo.InvariantCulture).Replace('-', '−');

    /// <summary>A fraction as per cent with one decimal.</summary>
    public static string Percent(double fraction) => (100 * fraction).ToString("F1", CultureInfo.InvariantCulture) + " %";

    /// <summary>The name of a function passed by name, or made by one of ours (<c>Loss.Huber(delta: 2)</c>); "custom" for a lambda of the
    /// reader, whose name the compiler made up.</summary>
    public static string NameOf(Delegate function)
    {
        var name = function.Method.Name;
        if (name is not ['<', ..]) return name;
        return function.Method.DeclaringType?.DeclaringType == typeof(Loss) ? name[1..name.IndexOf('>')] : "custom";
    }

    /// <summary>A table as text: columns aligned to the left or, for numbers, to the right.</summary>
    public static string Table(string[][] rows, Predicate<int> isNumber)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        string Line(string[] row) => string.Join("  ", row.Select((cell, i) => isNumber(i) ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i])));
        return string.Join('\n', rows.Select(row => Line(row).TrimEnd()));
    }
}
