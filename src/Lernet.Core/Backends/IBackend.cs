using Lernet.Operators;

namespace Lernet.Backends;

/// <summary>The primitive kernels every device implements; all operations are made from them.</summary>
/// <remarks>
/// Outputs (<c>y</c>) are written completely. Unless said otherwise, y is contiguous and inputs have y's shape, possibly through
/// strides of 0. Kernels are generic over operator structs, so a new operation adds no member here.
/// Shapes were checked by the caller.
/// </remarks>
public interface IBackend
{
    /// <summary>The name in messages: <c>cpu</c>, <c>reference</c>, …</summary>
    string Name { get; }

    /// <summary>Room for <paramref name="length"/> numbers, not initialised.</summary>
    Buffer Allocate(int length);

    /// <summary>Copies numbers of the host to the start of a buffer.</summary>
    void Upload(ReadOnlySpan<float> values, Buffer y);

    /// <inheritdoc cref="Upload(ReadOnlySpan{float}, Buffer)"/>
    void Upload(ReadOnlySpan<double> values, Buffer y);

    /// <summary>Copies a view in row-major order to the host.</summary>
    void Download(View x, Span<float> values);

    /// <inheritdoc cref="Download(View, Span{float})"/>
    void Download(View x, Span<double> values);

    /// <summary>y = value everywhere; y may be strided.</summary>
    void Fill(View y, double value);

    /// <summary>y = x; both may be strided.</summary>
    void Copy(View x, View y);

    /// <summary>y += x. Elements of y may lie at the same place, as overlapping windows do: each is added, in row-major order of x.</summary>
    void Accumulate(View x, View y);

    /// <summary>yᵢ = op(xᵢ). y may be x itself.</summary>
    void Map<TOp>(TOp op, View x, View y) where TOp : struct, IMap;

    /// <summary>yᵢ = op(aᵢ, bᵢ). y may be a or b itself.</summary>
    void Zip<TOp>(TOp op, View a, View b, View y) where TOp : struct, IZip;

    /// <summary>One step of an optimizer, in one pass: parameter and states are read and written. All are contiguous but the parameter.</summary>
    /// <param name="op">The rule.</param>
    /// <param name="gradient">∂L/∂parameter.</param>
    /// <param name="parameter">What is moved.</param>
    /// <param name="first">The first state; default if the rule has none, as for the next two.</param>
    /// <param name="second">The second state.</param>
    /// <param name="third">The third state.</param>
    void Update<TOp>(TOp op, View gradient, View parameter, View first, View second, View third) where TOp : struct, IUpdate;

    /// <summary>yᵢ = aᵢ where conditionᵢ is not 0, else bᵢ.</summary>
    void Where(View condition, View a, View b, View y);

    /// <summary>Combines all elements of x that fall on one element of y; y has x's rank with size 1 on the reduced axes.</summary>
    void Reduce<TOp>(TOp op, View x, View y) where TOp : struct, IReducer;

    /// <summary>The index along an axis of the largest (or smallest) element; the first of equals, NaN wins. y has size 1 on that axis.</summary>
    void ArgReduce(View x, int axis, bool largest, View y);

    /// <summary>Running combination along an axis: yₖ = op(yₖ₋₁, xₖ).</summary>
    void Scan<TOp>(TOp op, View x, int axis, View y) where TOp : struct, IReducer;

    /// <summary>y[…, m, n] = Σₖ a[…, m, k] · b[…, k, n]. All three have the same rank and the same leading sizes (strides may be 0).</summary>
    void MatMul(View a, View b, View y);

    /// <summary>y[i, j, k] = x[i, index[i, j, k], k] for axis 1, and so on; indices are whole numbers in 0 .. size - 1.</summary>
    void Gather(View x, View index, int axis, View y);

    /// <summary>y[i, index[i, j, k], k] = op(y[i, index[i, j, k], k], x[i, j, k]) for axis 1, and so on, in row-major order of x.</summary>
    void Scatter<TOp>(TOp op, View x, View index, int axis, View y) where TOp : struct, IZip;

    /// <summary>The indices that put the elements along an axis in ascending order; equal ones keep theirs, NaN comes last.</summary>
    void ArgSort(View x, int axis, View y);

    /// <summary>Uniform numbers in [0, 1): element i depends only on seed, stream and i.</summary>
    void Uniform(View y, ulong seed, ulong stream);

    /// <summary>Standard normal numbers: element i depends only on seed, stream and i.</summary>
    void Normal(View y, ulong seed, ulong stream);
}
