using System.Collections;
using System.Runtime.CompilerServices;

namespace Lernet.Display.Plotly;

/// <summary>
/// Values along one axis: numbers or words; or one value that holds for all. Arrays, lists, ranges, single numbers and strings
/// convert by themselves, and <c>[.. query]</c> takes any sequence of numbers.
/// </summary>
[CollectionBuilder(typeof(Series), nameof(Of))]
public sealed class Series : IReadOnlyList<double>
{
    private readonly double[] _numbers;

    private Series(double[] numbers, string[]? words = null, bool scalar = false) => (_numbers, Words, IsScalar) = (numbers, words, scalar);

    /// <summary>The words, or null when the values are numbers.</summary>
    public IReadOnlyList<string>? Words { get; }

    /// <summary>Whether this is one value for all instead of one value for each.</summary>
    public bool IsScalar { get; }

    /// <summary>The number of values.</summary>
    public int Count => Words?.Count ?? _numbers.Length;

    /// <summary>The value at a position; a word stands at its own position: 0, 1, 2 …</summary>
    /// <param name="index">0 to <see cref="Count"/> − 1.</param>
    public double this[int index] => Words is null ? _numbers[index] : index;

    /// <summary>Values from numbers.</summary>
    /// <param name="numbers">The numbers.</param>
    public static Series Of(ReadOnlySpan<double> numbers) => new(numbers.ToArray());

    /// <summary>Numbers 0, 1, … , count − 1.</summary>
    /// <param name="count">How many.</param>
    public static Series Indices(int count) => new([.. Enumerable.Range(0, count).Select(i => (double)i)]);

    /// <summary>The value at a position as people read it.</summary>
    /// <param name="index">0 to <see cref="Count"/> − 1.</param>
    public string Label(int index) => Words?[index] ?? Numbers.Short(_numbers[index]);

    /// <inheritdoc/>
    public IEnumerator<double> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Numbers in double precision.</summary>
    public static implicit operator Series(double[] numbers) => new([.. numbers]);

    /// <summary>Numbers in single precision.</summary>
    public static implicit operator Series(float[] numbers) => new([.. numbers.Select(v => (double)v)]);

    /// <summary>Whole numbers.</summary>
    public static implicit operator Series(int[] numbers) => new([.. numbers.Select(v => (double)v)]);

    /// <summary>Numbers in double precision.</summary>
    public static implicit operator Series(List<double> numbers) => new([.. numbers]);

    /// <summary>Numbers in single precision.</summary>
    public static implicit operator Series(List<float> numbers) => new([.. numbers.Select(v => (double)v)]);

    /// <summary>Whole numbers.</summary>
    public static implicit operator Series(List<int> numbers) => new([.. numbers.Select(v => (double)v)]);

    /// <summary>The numbers of a tensor with one axis.</summary>
    /// <exception cref="ArgumentException">It has more than one axis.</exception>
    public static implicit operator Series(Tensor values) => values.Rank <= 1
        ? new(values.ToDoubles())
        : throw new ArgumentException($"A series needs a tensor with one axis, not {values.Shape}. Take a row or a column, or draw it as a heat map.", nameof(values));

    /// <summary>Words: categories on an axis, or labels.</summary>
    public static implicit operator Series(string[] words) => new([], [.. words]);

    /// <summary>Words: categories on an axis, or labels.</summary>
    public static implicit operator Series(List<string> words) => new([], [.. words]);

    /// <summary>Whole numbers from start up to, but not including, the end, as everywhere in C#.</summary>
    public static implicit operator Series(Range range) =>
        new([.. Enumerable.Range(range.Start.Value, range.End.Value - range.Start.Value).Select(i => (double)i)]);

    /// <summary>One number for all.</summary>
    public static implicit operator Series(double number) => new([number], scalar: true);

    /// <summary>One word or colour for all.</summary>
    public static implicit operator Series(string word) => new([], [word], scalar: true);

    /// <summary>One colour of the visual language for all.</summary>
    public static implicit operator Series(Token token) => token.Light;
}
