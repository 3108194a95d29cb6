using Lernet.Display.Plotly;

namespace Lernet.Display;

/// <summary>One axis of a static picture: where numbers and words lie, and its ticks with their labels.</summary>
internal sealed class StaticAxis
{
    private readonly Scale _scale;
    private readonly bool _log;
    private readonly IReadOnlyList<string>? _words;
    private readonly Axis _axis;

    /// <param name="axis">The axis of the layout.</param>
    /// <param name="values">All data along this axis.</param>
    /// <param name="words">The words when the axis holds words.</param>
    /// <param name="padding">The share of the range that is left free at both ends.</param>
    /// <param name="first">The first pixel.</param>
    /// <param name="last">The last pixel.</param>
    public StaticAxis(Axis axis, IEnumerable<double> values, IReadOnlyList<string>? words, double padding, double first, double last)
    {
        (_axis, _words, _log) = (axis, words, axis.Type == "log");
        var finite = values.Select(Position).Where(double.IsFinite).DefaultIfEmpty(0).ToArray();
        var (low, high) = words is null ? (finite.Min(), finite.Max()) : (-0.5, words.Count - 0.5);
        if (axis.RangeMode == "tozero") (low, high) = (Math.Min(low, 0), Math.Max(high, 0));
        if (high == low) (low, high) = (low - 0.5, high + 0.5);
        var space = words is null ? padding * (high - low) : 0;
        (low, high) = (axis.RangeMode == "tozero" && low == 0 ? 0 : low - space, axis.RangeMode == "tozero" && high == 0 ? 0 : high + space);
        if (axis.Range is { Count: 2, Words: null } range) (low, high) = (range[0], range[1]);
        if (axis.AutoRange is "reversed") (low, high) = (high, low);
        _scale = new Scale(low, high, first, last);
    }

    /// <summary>The pixel of a number.</summary>
    public double this[double value] => _scale[Position(value)];

    /// <summary>The pixel of one value of a series: of the number, or of the place of the word among all words of the axis.</summary>
    public double At(Series values, int index) => values.Words is { } words ? _scale[_words!.ToList().IndexOf(words[index])] : this[values[index]];

    /// <summary>The pixel of a note, whose place on a logarithmic axis is given as a power of ten.</summary>
    public double OfNote(Series place) => place.Words is null ? _scale[place[0]] : At(place, 0);

    /// <summary>The pixel of zero, or of the end of the axis that is nearest to it.</summary>
    public double Zero => _log ? _scale.First : _scale[Math.Clamp(0, Math.Min(_scale.From, _scale.To), Math.Max(_scale.From, _scale.To))];

    /// <summary>Pixels and labels of the ticks.</summary>
    public IEnumerable<(double At, string Text)> Ticks()
    {
        if (_axis.TickVals is { } given)
            return given.Select((value, i) => (_scale[Position(value)], _axis.TickText?.Label(i) ?? given.Label(i)));
        if (_words is { } words)
        {
            var every = (words.Count + 11) / 12;
            return words.Select((word, i) => (At: _scale[i], word, i)).Where(tick => tick.i % every == 0).Select(tick => (tick.At, tick.word));
        }
        var ticks = _log ? _scale.Ticks.Where(tick => tick == Math.Floor(tick)) : _scale.Ticks;
        return ticks.Select(tick => (_scale[tick], Label(tick)));
    }

    private string Label(double tick) =>
        _log ? Numbers.Short(Math.Pow(10, tick))
        : _axis.TickFormat?.EndsWith('%') == true ? Numbers.Short(tick * 100) + "\u00a0%"
        : Numbers.Short(tick);

    private double Position(double value) => _log ? Math.Log10(value) : value;
}
