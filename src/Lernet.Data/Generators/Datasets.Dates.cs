using System.Globalization;

namespace Lernet.Data;

public static partial class Datasets
{
    // Day before month where both are numbers, so that no date can be read in two ways.
    private static readonly string[] dateFormats =
    [
        "d MMMM yyyy", "dd MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "d.M.yyyy",
        "dd.MM.yyyy", "dddd, d MMMM yyyy", "ddd d MMM yyyy", "yyyy/MM/dd", "d-MMM-yyyy",
    ];

    /// <summary>Dates as people write them, and as ISO 8601 writes them: "3 March 2021" and "2021-03-03", for translation.</summary>
    /// <param name="count">How many pairs, at least 1.</param>
    /// <param name="seed">Which dates, from 1950 to 2049, and in which of eleven ways they are written; some are in small letters.</param>
    /// <exception cref="DataSetException">The count is not positive.</exception>
    public static TextPairs DatePairs(int count = 1000, Seed seed = default)
    {
        Guard.AtLeast("DatePairs", "count", count, 1);
        var randoms = new Randoms(seed.For("DatePairs"));
        var (first, days) = (new DateOnly(1950, 1, 1), new DateOnly(2050, 1, 1).DayNumber - new DateOnly(1950, 1, 1).DayNumber);
        var pairs = new (string, string)[count];
        for (var i = 0; i < count; i++)
        {
            var date = first.AddDays(randoms.NextInt(days));
            var written = date.ToString(dateFormats[randoms.NextInt(dateFormats.Length)], CultureInfo.InvariantCulture);
            pairs[i] = (randoms.NextInt(4) == 0 ? written.ToLowerInvariant() : written, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
        return new("Dates", pairs);
    }
}
