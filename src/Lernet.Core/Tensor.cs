using Lernet.Backends;

namespace Lernet;

/// <summary>An n-dimensional array of float32 numbers that can remember how it was made, so that derivatives can be taken.</summary>
/// <remarks>
/// Operations never change their inputs; they return new tensors. Reshape, transpose, slice and their like return views of the same
/// numbers. Only <see cref="Update"/> writes into a tensor.
/// </remarks>
public sealed partial class Tensor
{
    internal Tensor(View view) => View = view;

    /// <summary>How the numbers lie in memory. For backends and fused operations.</summary>
    public View View { get; }

    /// <summary>Whether the numbers were computed for this tensor, rather than seen through a view of another.</summary>
    internal bool OwnsBuffer { get; private init; }

    /// <summary>The sizes of the axes, outermost first.</summary>
    public Shape Shape => View.Shape;

    /// <summary>The number of axes: 0 for a single number, 1 for a vector, 2 for a matrix.</summary>
    public int Rank => Shape.Rank;

    /// <summary>The number of elements.</summary>
    public int Length => Shape.Elements;

    /// <summary>The device the numbers are on.</summary>
    public IBackend Backend => View.Buffer.Backend;

    /// <summary>A name for messages and pictures, such as <c>w</c>; empty if it has none.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Gives this tensor a name for messages and pictures.</summary>
    /// <returns>This tensor.</returns>
    public Tensor Named(string name)
    {
        Name = name;
        return this;
    }

    /// <summary>The number in a tensor that holds just one.</summary>
    /// <exception cref="ShapeException">The tensor holds more or less than one number.</exception>
    public float Item() => (float)ItemAsDouble();

    internal double ItemAsDouble()
    {
        if (Length != 1) throw ShapeException.NotAScalar("item", Shape, "Pick an element first, as in x[0, 1], or reduce with Sum or Mean.");
        Span<double> value = stackalloc double[1];
        Backend.Download(View, value);
        return value[0];
    }

    /// <summary>A copy of the numbers in row-major order.</summary>
    public float[] ToArray()
    {
        var values = new float[Length];
        Backend.Download(View, values.AsSpan());
        return values;
    }

    /// <summary>Copies the numbers in row-major order to memory that is there already.</summary>
    /// <param name="values">Room for at least <see cref="Length"/> numbers.</param>
    /// <exception cref="ArgumentException">There is less room.</exception>
    public void CopyTo(Span<float> values)
    {
        if (values.Length < Length) throw new ArgumentException($"copy: {Length} numbers do not fit into {values.Length} places. Give at least {Length}.");
        Backend.Download(View, values[..Length]);
    }

    /// <summary>A copy of the numbers in row-major order, in the full precision of the backend.</summary>
    public double[] ToDoubles()
    {
        var values = new double[Length];
        Backend.Download(View, values.AsSpan());
        return values;
    }

    /// <summary>The same numbers on another backend, without history; on the one that it is on already, this tensor itself.</summary>
    public Tensor On(IBackend backend)
    {
        if (ReferenceEquals(backend, Backend)) return this;
        var result = Empty(backend, Shape);
        // Only the reference holds more than 32 bits per number, and half as many bytes travel in half the time.
        if (ReferenceEquals(Backend, Lernet.Backend.Reference)) backend.Upload(ToDoubles(), result.View.Buffer);
        else backend.Upload(ToArray(), result.View.Buffer);
        return result.Named(Name);
    }

    /// <inheritdoc cref="On(IBackend)"/>
    /// <exception cref="DeviceException">The device cannot be opened.</exception>
    public Tensor On(Device device) => On(device.Backend);

    /// <summary>Enumerates the numbers in row-major order.</summary>
    public IEnumerator<double> GetEnumerator() => ((IEnumerable<double>)ToDoubles()).GetEnumerator();

    /// <summary>A single number prints as itself, a small vector or matrix as its elements, anything else as shape and range.</summary>
    public override string ToString() => TensorText.Of(this);

    internal static Tensor Empty(IBackend backend, Shape shape)
    {
        var buffer = backend.Allocate(shape.Elements);
        GraphMemory.Allocated(buffer);
        return new(new View(buffer, shape)) { OwnsBuffer = true };
    }

    internal Tensor EmptyLike(Shape shape) => Empty(Backend, shape);
}
