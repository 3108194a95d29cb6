using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Lernet.Display;

/// <summary>Rows of named values under their names: <c>Table.Of(rates.Select(rate => new { rate, end = End(rate) }))</c>.</summary>
public sealed partial class Table : IView
{
    private readonly string[] names;
    private readonly object?[][] rows;

    private Table(string[] names, object?[][] rows) => (this.names, this.rows) = (names, rows);

    /// <summary>One line for each row, one column for each property, in the order in which they are written.</summary>
    /// <param name="rows">Objects with properties, for example <c>new { rate, end }</c>. A name such as <c>firstStep</c> reads “first step”.</param>
    /// <exception cref="ArgumentException">The rows have no properties, as numbers and tuples.</exception>
    public static Table Of<T>(params IEnumerable<T> rows)
    {
        var properties = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0).OrderBy(property => property.MetadataToken).ToArray();
        return properties.Length > 0 && !typeof(T).IsPrimitive && typeof(T) != typeof(string)
            ? new([.. properties.Select(property => Words(property.Name))], [.. rows.Select(row => properties.Select(property => property.GetValue(row)).ToArray())])
            : throw new ArgumentException($"A table needs rows with named values, not {typeof(T).Name}. Write new {{ name = value, … }} for each row.", nameof(rows));
    }

    /// <inheritdoc/>
    public Markup ToHtml() => Styles.Fragment("table", Markup.Of($"""
        <div class="scroll" tabindex="0" role="region" aria-label="Table"><table class="mt"><thead><tr>{names.Select((name, column) => Markup.Of($"<th scope=\"col\"{Left(column)}>{name}</th>"))}</tr></thead><tbody>{rows.Select(row => Markup.Of($"<tr>{row.Select(Cell)}</tr>"))}</tbody></table></div>
        """));

    /// <inheritdoc/>
    public string ToText() => TextTable.Align([names, .. rows.Select(row => row.Select(Text).ToArray())], names.TakeWhile((_, column) => IsWords(column)).Count());

    /// <inheritdoc/>
    public override string ToString() => ToText();

    private Markup Cell(object? value, int column) => Markup.Of($"<td{Left(column)}>{Text(value)}</td>");

    private Markup Left(int column) => Markup.If(IsWords(column), $" class=\"l\"");

    private bool IsWords(int column) => rows.Any(row => row[column] is string);

    private static string Text(object? value) => value switch
    {
        null => "–",
        string text => text,
        bool holds => holds ? "yes" : "no",
        int or long or short or byte => Numbers.Count(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        float or double or decimal => Numbers.Short(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        Tensor { Length: 1 } number => Numbers.Short(number.Item()),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Words(string name) => Humps().Replace(name, match => " " + match.Value.ToLowerInvariant());

    // A capital between small letters begins a word; a single capital, as in dJ or X, is a symbol and stays.
    [GeneratedRegex("(?<=[a-z0-9])[A-Z](?=[a-z])")]
    private static partial Regex Humps();
}
