namespace Lernet.Backends.Cpu;

/// <summary>One matrix inside an array: element (i, j) lies at Offset + i · RowStep + j · ColumnStep.</summary>
internal readonly record struct Matrix(float[] Values, int Offset, int RowStep, int ColumnStep, int Rows, int Columns)
{
    /// <summary>Rows as columns.</summary>
    public Matrix Turned => new(Values, Offset, ColumnStep, RowStep, Columns, Rows);

    /// <summary>Where an element lies.</summary>
    public int At(int row, int column) => Offset + (row * RowStep) + (column * ColumnStep);

    /// <summary>Some rows and columns.</summary>
    public Matrix Part(int row, int column, int rows, int columns) => new(Values, At(row, column), RowStep, ColumnStep, rows, columns);
}
