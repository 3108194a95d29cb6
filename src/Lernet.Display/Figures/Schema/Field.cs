namespace Lernet.Display.Plotly;

/// <summary>Numbers on a grid, z[row, column]; row 0 lies at the smallest y. Arrays convert by themselves.</summary>
public sealed class Field
{
    private readonly double[,] _values;

    private Field(double[,] values) => _values = values;

    /// <summary>The number of rows (y).</summary>
    public int Rows => _values.GetLength(0);

    /// <summary>The number of columns (x).</summary>
    public int Columns => _values.GetLength(1);

    /// <summary>One number.</summary>
    /// <param name="row">0 to <see cref="Rows"/> − 1.</param>
    /// <param name="column">0 to <see cref="Columns"/> − 1.</param>
    public double this[int row, int column] => _values[row, column];

    /// <summary>All numbers, row by row.</summary>
    public IEnumerable<double> Values => _values.Cast<double>();

    /// <summary>A field from a function of row and column.</summary>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="value">The number at (row, column).</param>
    public static Field Of(int rows, int columns, Func<int, int, double> value)
    {
        var values = new double[rows, columns];
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++)
                values[row, column] = value(row, column);
        return new Field(values);
    }

    /// <summary>Numbers in double precision.</summary>
    public static implicit operator Field(double[,] values) => Of(values.GetLength(0), values.GetLength(1), (i, j) => values[i, j]);

    /// <summary>Numbers in single precision.</summary>
    public static implicit operator Field(float[,] values) => Of(values.GetLength(0), values.GetLength(1), (i, j) => values[i, j]);

    /// <summary>The numbers of a tensor with two axes, [rows, columns].</summary>
    /// <exception cref="ArgumentException">It has not two axes.</exception>
    public static implicit operator Field(Tensor values)
    {
        if (values.Rank != 2)
            throw new ArgumentException($"A field needs a tensor with two axes, rows and columns, not {values.Shape}. Reshape it, or take a part of it.", nameof(values));
        var numbers = values.ToDoubles();
        return Of(values.Shape[0], values.Shape[1], (i, j) => numbers[i * values.Shape[1] + j]);
    }

    /// <summary>Whole numbers.</summary>
    public static implicit operator Field(int[,] values) => Of(values.GetLength(0), values.GetLength(1), (i, j) => values[i, j]);

    /// <summary>Rows of equal length.</summary>
    public static implicit operator Field(double[][] rows) => Of(rows.Length, rows.Length == 0 ? 0 : rows[0].Length, (i, j) => rows[i][j]);

    /// <summary>Rows of equal length.</summary>
    public static implicit operator Field(float[][] rows) => Of(rows.Length, rows.Length == 0 ? 0 : rows[0].Length, (i, j) => rows[i][j]);
}
